package com.acme.shop;

public final class Shop {
    private Shop() {}

    public static void main(String[] args) {
        System.out.println("Three apples: " + new Price(105).times(3));
    }
}
