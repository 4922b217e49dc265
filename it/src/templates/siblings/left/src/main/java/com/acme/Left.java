package com.acme;

public final class Left {
    public String name() {
        return "left";
    }
}
