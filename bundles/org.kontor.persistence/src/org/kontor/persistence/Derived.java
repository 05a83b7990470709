package org.kontor.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lines that the program works out of records which are logged themselves, such as the movements on a statement. Nobody
 * enters them, and they may come by the ten thousand: the change log says what happened to their document, not to each of
 * them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface Derived {}
