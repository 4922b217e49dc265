package io.github.cimaven.baseline;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The user information of a URL, told only to the host of that URL, and only when it asks. */
public final class UrlPassword extends Authenticator {
    private final URI uri;

    private UrlPassword(URI uri) {
        this.uri = uri;
    }

    public static Optional<Authenticator> of(URI uri) {
        return Optional.ofNullable(uri.getUserInfo()).map(info -> new UrlPassword(uri));
    }

    /** The same URL without user information. */
    public static URI without(URI uri) {
        if (uri.getRawUserInfo() == null) {
            return uri;
        }
        try {
            return new URI(uri.toString().replace(uri.getRawUserInfo() + "@", ""));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A URL without its user information is one.", e);
        }
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
        boolean same = getRequestorType() == RequestorType.SERVER
                && uri.getHost().equalsIgnoreCase(getRequestingHost())
                && uri.getPort() == getRequestingPort()
                && uri.getScheme().equalsIgnoreCase(getRequestingProtocol());
        String[] parts = uri.getUserInfo().split(":", 2);
        return same ? new PasswordAuthentication(parts[0], parts[parts.length - 1].toCharArray()) : null;
    }
}
