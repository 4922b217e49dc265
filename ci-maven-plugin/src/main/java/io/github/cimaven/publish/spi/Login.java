package io.github.cimaven.publish.spi;

/**
 * User and password of a service.
 *
 * @param password never to be shown
 */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
