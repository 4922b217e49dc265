package com.acme;

public class Leaf {
    public String name() {
        return "leaf";
    }
}
