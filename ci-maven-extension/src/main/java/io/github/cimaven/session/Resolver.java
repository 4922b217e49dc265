package io.github.cimaven.session;

/** What the resolver of this Maven can do. */
final class Resolver {
    private static final String FILTERS = "org.eclipse.aether.spi.connector.filter.RemoteRepositoryFilterSource";

    private Resolver() {}

    /** Since Maven 3.9. */
    static boolean filters() {
        try {
            Class.forName(FILTERS, false, Resolver.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
