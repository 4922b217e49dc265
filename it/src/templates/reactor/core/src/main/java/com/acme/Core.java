package com.acme;

public class Core {
    public String name() {
        return "core";
    }
}
