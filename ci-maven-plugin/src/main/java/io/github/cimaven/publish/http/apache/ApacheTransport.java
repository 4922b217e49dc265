package io.github.cimaven.publish.http.apache;

import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpSettings;
import io.github.cimaven.publish.http.HttpTransport;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;

/** Apache HttpClient, set up for uploads. */
public final class ApacheTransport implements HttpTransport {

    @Override
    public HttpConnection open(HttpSettings settings) {
        Timeout timeout = Timeout.of(settings.timeout());
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(settings.connections())
                        .setMaxConnPerRoute(settings.connections())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .setRetryStrategy(new Patience(settings))
                // It would tell headers of its caller to whatever server it is sent to.
                .disableRedirectHandling()
                // Digests are of the bytes as they were sent.
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("ci-maven-plugin");
        settings.proxy().ifPresent(proxy -> proxy(builder, proxy));
        return new ApacheConnection(builder.build(), settings);
    }

    private static void proxy(HttpClientBuilder builder, HttpSettings.Proxy proxy) {
        HttpHost host = new HttpHost(proxy.host(), proxy.port());
        builder.setProxy(host);
        proxy.login().ifPresent(login -> {
            BasicCredentialsProvider provider = new BasicCredentialsProvider();
            provider.setCredentials(
                    new AuthScope(host),
                    new UsernamePasswordCredentials(
                            login.user(), login.password().toCharArray()));
            builder.setDefaultCredentialsProvider(provider);
        });
    }
}
