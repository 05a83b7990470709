package org.kontor.persistence.derby.internal;

/**
 * Makes objects of Derby by class name. Derby's jars are a host bundle and fragments; a compiler cannot see classes of
 * fragments, the run time can.
 */
final class DerbyClasses {

    private DerbyClasses() {}

    static <T> T make(String className, Class<T> type) {
        try {
            return type.cast(load(className).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Derby is not complete: " + className, failure);
        }
    }

    static Class<?> load(String className) throws ClassNotFoundException {
        return Class.forName(className, true, DerbyClasses.class.getClassLoader());
    }
}
