package org.kontor.tests.departments;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.kontor.tests.widgets.Ui;

/** Who sits at this desktop, what she is to do and where the pictures of it go, as the test said by system properties. */
final class Desk {

    static final String PASSWORD = "kontor-demo";

    private static int pictures;

    private Desk() {}

    static String user() {
        return property("user");
    }

    static String profile() {
        return property("profile");
    }

    static String work() {
        return property("work");
    }

    /** The number of what is sold; the sample company has other products in each language. */
    static String product() {
        return property("product");
    }

    /** The file that says how it went. */
    static Path result() {
        return Path.of(property("result"));
    }

    /** A picture of what she sees, numbered through the whole chain. */
    static void picture(String name) {
        pictures++;
        Ui.picture(Path.of(property("pictures")), "%s-%s-%d-%s".formatted(property("number"), user(), pictures, name));
    }

    /** An amount as the screen shows it. */
    static BigDecimal amount(String shown) {
        return new BigDecimal(shown.replace(",", ""));
    }

    private static String property(String name) {
        String key = "kontor.desk." + name;
        String value = System.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(key + " is not given");
        }
        return value;
    }
}
