package org.kontor.workbench.internal.style;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.kontor.workbench.contribution.Tone;

/** The colours of a theme. Everything that Kontor paints itself takes its colours from here. */
public enum Palette {
    /** Dark ink on white. */
    LIGHT(
            0xffffff, 0xf5f7fa, 0xfafbfc, 0xdde2ea, 0x1f2733, 0x667085, 0x2563c9, 0xdfeafb, 0x1c2a40, 0xd5deeb,
            0x8fa0b8, 0x2c4163, 0x1f8a4c, 0xb7690c, 0xc8372d, 0xe3f4ea, 0xfdf0dc, 0xfde6e4, 0xe4eefc, 0xeceff3),
    /** Light ink on dark grey, the same as the dark theme of the platform. */
    DARK(
            0x2f2f2f, 0x383838, 0x343434, 0x505050, 0xe3e7ed, 0xa5adb8, 0x6ea8ff, 0x33496b, 0x191d24, 0xd5deeb,
            0x7d8a9c, 0x2f3d55, 0x5fca8d, 0xe8a94a, 0xf07f76, 0x234133, 0x4a3a1d, 0x4d2b2a, 0x2b3d5a, 0x383f49);

    private final int[] rgb;

    Palette(int... rgb) {
        this.rgb = rgb;
    }

    /** The palette of the theme in use. */
    public static Palette of(Display display) {
        Object engine = display.getData("org.eclipse.e4.ui.css.swt.theme");
        boolean dark = engine instanceof IThemeEngine themes
                && themes.getActiveTheme() != null
                && themes.getActiveTheme().getId().contains("dark");
        return dark ? DARK : LIGHT;
    }

    /** Whether this is the dark one. */
    public boolean isDark() {
        return this == DARK;
    }

    /** Where content stands. */
    public Color background() {
        return color(0);
    }

    /** Headings, tool bars, cards. */
    public Color surface() {
        return color(1);
    }

    /** Every other row. */
    public Color stripe() {
        return color(2);
    }

    /** Lines between things. */
    public Color border() {
        return color(3);
    }

    /** Text. */
    public Color text() {
        return color(4);
    }

    /** Labels and side remarks. */
    public Color muted() {
        return color(5);
    }

    /** Links, the present step, the main button. */
    public Color accent() {
        return color(6);
    }

    /** What is selected. */
    public Color selection() {
        return color(7);
    }

    /** The navigation bar. */
    public Color navigation() {
        return color(8);
    }

    /** Text in the navigation bar. */
    public Color navigationText() {
        return color(9);
    }

    /** Headings in the navigation bar. */
    public Color navigationMuted() {
        return color(10);
    }

    /** The selected entry of the navigation bar. */
    public Color navigationSelection() {
        return color(11);
    }

    /** Text in a tone. */
    public Color ink(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> muted();
            case ACTIVE -> accent();
            case GOOD -> color(12);
            case WARNING -> color(13);
            case BAD -> color(14);
        };
    }

    /** The soft ground of a label in a tone. */
    public Color ground(Tone tone) {
        return switch (tone) {
            case GOOD -> color(15);
            case WARNING -> color(16);
            case BAD -> color(17);
            case ACTIVE -> color(18);
            case NEUTRAL -> color(19);
        };
    }

    /** The colour as {@code #rrggbb}, for pictures. */
    public static String hex(Color color) {
        RGB value = color.getRGB();
        return String.format("#%02x%02x%02x", value.red, value.green, value.blue);
    }

    private Color color(int index) {
        int value = rgb[index];
        return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }
}
