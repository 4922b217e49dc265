package io.github.cimaven.report.view;

/** A piece of a section. */
public sealed interface Part permits Chart, Facts, Note, Table {}
