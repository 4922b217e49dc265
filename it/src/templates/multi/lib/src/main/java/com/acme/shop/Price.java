package com.acme.shop;

public record Price(long cents) {
    public Price times(int count) {
        return new Price(Math.multiplyExact(cents, count));
    }

    @Override
    public String toString() {
        return "%d.%02d EUR".formatted(cents / 100, cents % 100);
    }
}
