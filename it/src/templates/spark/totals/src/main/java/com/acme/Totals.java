package com.acme;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Sums by key. */
public final class Totals {
    private Totals() {}

    /** @return the sum of {@code value} for each {@code key}, the keys in their order */
    public static Dataset<Row> of(Dataset<Row> rows) {
        return rows.groupBy(col("key")).agg(sum(col("value")).as("total")).orderBy(col("key"));
    }
}
