package com.acme;

public final class Right {
    public String name() {
        return "right";
    }
}
