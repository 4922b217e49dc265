package com.acme;

public class Tool {
    public String name() {
        return "tool";
    }
}
