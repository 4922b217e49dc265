package io.github.cimaven.goal;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.engine.ServerLogin;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.Login;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What the build tells a channel. */
record PublishContext(ChannelMojo mojo, String channel) implements ChannelContext {

    @Override
    public Optional<String> property(String key) {
        Properties user = mojo.session.getUserProperties();
        Properties model = RootModule.of(mojo.session).getProperties();
        Optional<String> value = CiMojo.text(user.getProperty(key, model.getProperty(key)));
        // The one that may stand in the configuration of the goal as well.
        return key.equals(PublishKeys.DIRECTORY) ? value.or(() -> CiMojo.text(mojo.directory)) : value;
    }

    @Override
    public Optional<String> variable(String name) {
        return CiMojo.text(System.getenv(name));
    }

    @Override
    public Optional<Login> login(String serverId) {
        return ServerLogin.of(mojo.session.getRepositorySession(), serverId)
                .map(login -> new Login(login.user(), login.password()));
    }

    @Override
    public Path root() {
        return mojo.root();
    }

    @Override
    public Path scratch() {
        return mojo.folder().journal().resolve(channel);
    }
}
