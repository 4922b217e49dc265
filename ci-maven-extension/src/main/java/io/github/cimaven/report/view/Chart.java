package io.github.cimaven.report.view;

/**
 * The place of the timeline's chart.
 *
 * @param summary what the chart shows, for those who do not see it
 */
public record Chart(String summary) implements Part {}
