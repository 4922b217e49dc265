package io.github.cimaven.report.view;

/**
 * A figure at the top of the page.
 *
 * @param section the id of the section that tells more
 */
public record Tile(String name, Cell value, String section) {}
