package com.acme;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Called by ci:spark in a session of each version. */
public final class TotalsCheck {
    private TotalsCheck() {}

    public static void check(SparkSession spark) {
        List<Row> rows = Totals.of(spark.range(10).selectExpr("id % 2 AS key", "id AS value"))
                .collectAsList();
        if (!rows.toString().equals("[[0,20], [1,25]]")) {
            throw new IllegalStateException("the totals are " + rows);
        }
    }
}
