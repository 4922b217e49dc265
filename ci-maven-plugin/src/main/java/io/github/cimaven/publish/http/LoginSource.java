package io.github.cimaven.publish.http;

import io.github.cimaven.publish.spi.Login;
import java.io.IOException;
import java.util.Optional;

/** Asked before each request, so that a token can be renewed before it expires. May be asked by several threads. */
public interface LoginSource {

    /** Empty: nobody is told who asks. */
    Optional<Login> login() throws IOException;
}
