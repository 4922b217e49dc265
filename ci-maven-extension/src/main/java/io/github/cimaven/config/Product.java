package io.github.cimaven.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this product calls itself. */
public final class Product {
    public static final String GROUP_ID = "io.github.ci-maven";
    public static final String PLUGIN = GROUP_ID + ":ci-maven-plugin";
    public static final String GOAL_PREFIX = "ci:";

    private Product() {}

    /** The version of the running classes. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream file = Product.class.getResourceAsStream("product.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file product.properties is missing in the extension's jar.", e);
        }
        return properties.getProperty("version");
    }
}
