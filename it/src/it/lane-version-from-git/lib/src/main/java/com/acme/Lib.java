package com.acme;

/** A class. */
public final class Lib {
    private Lib() {}
}
