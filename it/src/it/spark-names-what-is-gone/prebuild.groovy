def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('spark').extension()
story.write('src/main/java/com/acme/Trees.java', '''package com.acme;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

public final class Trees {
    public static int width(Column column) {
        return column.expr().children().size();
    }

    public static void main(String[] arguments) {
        System.out.println("The width is " + width(functions.col("a").plus(1)));
    }
}
''')
story.replace('pom.xml', '</properties>', '  <ci.spark.versions>3.5.6,4.0.1</ci.spark.versions>\n  </properties>')
story.repository().commit('First').tag('v1.0.0')
true
