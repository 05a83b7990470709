package org.kontor.customers.orgchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places the boxes of an organisation chart: who leads others stands in the middle above them, side by side; people without
 * anybody below them stand in columns, so that sixty contacts still fit a screen and a sheet of paper. Lengths are in
 * pixels at full size.
 */
public final class ChartLayout {

    /** Width of every box. */
    public static final int WIDTH = 200;

    /** Height of every box. */
    public static final int HEIGHT = 62;

    private static final int GAP = 20;
    private static final int LEVEL = 36;
    private static final int INDENT = 18;
    private static final int STACK_GAP = 10;
    private static final int MOST_IN_COLUMN = 8;
    private static final int LEAST_IN_COLUMN = 3;

    /** Where one looks for the next box. */
    public enum Direction {
        /** To the left. */
        LEFT(-1, 0),
        /** To the right. */
        RIGHT(1, 0),
        /** Above. */
        UP(0, -1),
        /** Below. */
        DOWN(0, 1);

        private static final int ASIDE = 3;

        private final int dx;
        private final int dy;

        Direction(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        /** How far it is to a box this way, counting what lies aside more; empty when it lies another way. */
        Optional<Integer> distance(Box from, Box to) {
            int x = to.x - from.x;
            int y = to.y - from.y;
            int ahead = x * dx + y * dy;
            int aside = Math.abs(x * dy) + Math.abs(y * dx);
            return ahead > 0 ? Optional.of(ahead + ASIDE * aside) : Optional.empty();
        }
    }

    /**
     * A box.
     *
     * @param node what it stands for
     */
    public record Box(OrgNode node, int x, int y) {

        private Box moved(int dx, int dy) {
            return new Box(node, x + dx, y + dy);
        }
    }

    /** A piece of a connecting line, horizontal or vertical. */
    public record Line(int x1, int y1, int x2, int y2) {

        private Line moved(int dx, int dy) {
            return new Line(x1 + dx, y1 + dy, x2 + dx, y2 + dy);
        }
    }

    /**
     * A chart with every box in its place.
     *
     * @param boxes the boxes, the company first
     */
    public record Plan(List<Box> boxes, List<Line> lines, int width, int height) {

        /** Keeps its own copies. */
        public Plan {
            boxes = List.copyOf(boxes);
            lines = List.copyOf(lines);
        }

        /** The box at a point. */
        public Optional<Box> at(int x, int y) {
            return boxes.stream()
                    .filter(b -> x >= b.x && x < b.x + WIDTH && y >= b.y && y < b.y + HEIGHT)
                    .findFirst();
        }

        /** The next box in a direction. */
        public Optional<Box> beside(Box from, Direction direction) {
            return boxes.stream()
                    .filter(to -> direction.distance(from, to).isPresent())
                    .min(Comparator.comparing(to -> direction.distance(from, to).orElseThrow()));
        }
    }

    /** A part of the chart around its own origin; lines from above reach it at its anchor. */
    private static final class Block {

        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private int width;
        private int height;
        private int anchor;

        void add(Block part, int x, int y) {
            part.boxes.forEach(b -> boxes.add(b.moved(x, y)));
            part.lines.forEach(l -> lines.add(l.moved(x, y)));
            width = Math.max(width, x + part.width);
            height = Math.max(height, y + part.height);
        }
    }

    private ChartLayout() {}

    /** Places the boxes of a chart. */
    public static Plan of(OrgNode top) {
        Block block = place(top);
        return new Plan(block.boxes, block.lines, block.width, block.height);
    }

    private static Block place(OrgNode node) {
        Block block = new Block();
        List<Block> parts = parts(node);
        int partsWidth = parts.stream().mapToInt(p -> p.width).sum() + GAP * Math.max(0, parts.size() - 1);
        int boxX = Math.max(0, (partsWidth - WIDTH) / 2);
        int x = Math.max(0, (WIDTH - partsWidth) / 2);
        int below = HEIGHT + LEVEL;
        int bus = HEIGHT + LEVEL / 2;
        int middle = boxX + WIDTH / 2;
        block.boxes.add(new Box(node, boxX, 0));
        block.width = boxX + WIDTH;
        block.height = HEIGHT;
        block.anchor = middle;
        int first = middle;
        int last = middle;
        for (Block part : parts) {
            block.add(part, x, below);
            int anchor = x + part.anchor;
            block.lines.add(new Line(anchor, bus, anchor, below));
            first = Math.min(first, anchor);
            last = Math.max(last, anchor);
            x += part.width + GAP;
        }
        if (!parts.isEmpty()) {
            block.lines.add(new Line(middle, HEIGHT, middle, bus));
            block.lines.add(new Line(first, bus, last, bus));
        }
        return block;
    }

    /** Who leads others gets a part of the width; the others stand in columns when there are some of them. */
    private static List<Block> parts(OrgNode node) {
        List<Block> parts = new ArrayList<>();
        List<OrgNode> leaves = node.below().stream().filter(OrgNode::isLeaf).toList();
        boolean columns = leaves.size() >= LEAST_IN_COLUMN;
        node.below().stream().filter(n -> !columns || !n.isLeaf()).forEach(n -> parts.add(place(n)));
        for (int from = 0; columns && from < leaves.size(); from += MOST_IN_COLUMN) {
            parts.add(column(leaves.subList(from, Math.min(from + MOST_IN_COLUMN, leaves.size()))));
        }
        return parts;
    }

    /** A column hangs on a line at its left. */
    private static Block column(List<OrgNode> leaves) {
        Block block = new Block();
        block.anchor = INDENT / 2;
        int y = 0;
        for (OrgNode leaf : leaves) {
            block.boxes.add(new Box(leaf, INDENT, y));
            block.lines.add(new Line(block.anchor, y + HEIGHT / 2, INDENT, y + HEIGHT / 2));
            y += HEIGHT + STACK_GAP;
        }
        block.lines.add(new Line(block.anchor, 0, block.anchor, y - STACK_GAP - HEIGHT / 2));
        block.width = INDENT + WIDTH;
        block.height = y - STACK_GAP;
        return block;
    }
}
