package org.kontor.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the program works out of records which are logged themselves. Lines, such as the movements on a statement: nobody
 * enters them, and they may come by the ten thousand; the change log says what happened to their document, not to each of
 * them. Fields, such as what is open of a receipt in the company's currency, or the name of the customer that an order keeps
 * beside the reference: the log says what was changed, not what followed from it.
 */
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface Derived {}
