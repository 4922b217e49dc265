package com.acme.trees;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** Uses what Spark 4.0 no longer has. */
public final class Trees {
    private Trees() {}

    public static int width(Column column) {
        return column.expr().children().size();
    }

    /** Called by ci:spark. */
    public static void main(String[] arguments) {
        System.out.println("The width is " + width(functions.col("a").plus(1)));
    }
}
