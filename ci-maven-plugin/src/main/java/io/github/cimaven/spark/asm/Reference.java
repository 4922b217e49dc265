package io.github.cimaven.spark.asm;

/**
 * What a class of the jar refers to, with names as class files have them.
 *
 * @param owner the class
 * @param member name and descriptor; empty for the class itself
 * @param use how
 * @param itf whether the owner is taken for an interface
 */
record Reference(String owner, String member, Use use, boolean itf) {

    enum Use {
        CLASS,
        FIELD,
        STATIC_FIELD,
        METHOD,
        STATIC_METHOD,
        CONSTRUCTOR
    }

    boolean isField() {
        return use == Use.FIELD || use == Use.STATIC_FIELD;
    }

    boolean isStatic() {
        return use == Use.STATIC_FIELD || use == Use.STATIC_METHOD;
    }
}
