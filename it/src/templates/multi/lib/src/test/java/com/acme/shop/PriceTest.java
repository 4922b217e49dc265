package com.acme.shop;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class PriceTest {
    @Test
    public void printsEurosAndCents() {
        assertEquals("3.15 EUR", new Price(105).times(3).toString());
    }
}
