package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class LeafTest {
    @Test
    public void hasItsName() {
        assertEquals("leaf", new Leaf().name());
    }
}
