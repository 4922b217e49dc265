package io.github.cimaven.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The configuration of another plugin's goal, put together as Maven itself does for a goal of the POM. */
final class GoalConfiguration {
    private static final String DEFAULT = "default-value";

    private GoalConfiguration() {}

    /**
     * @param user what the POM configures, the first wins
     * @param defaults other defaults than the goal's own: what the user sets by property or in the POM wins
     * @param fixed what nobody else may set
     */
    static Xpp3Dom of(
            MojoDescriptor goal, List<Xpp3Dom> user, Map<String, String> defaults, Map<String, String> fixed) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        for (Parameter parameter : goal.getParameters()) {
            String name = parameter.getName();
            Optional<Xpp3Dom> own = Optional.ofNullable(
                            goal.getMojoConfiguration().getChild(name, false))
                    .map(GoalConfiguration::dom);
            own.ifPresent(dom -> {
                if (defaults.containsKey(name)) {
                    dom.setAttribute(DEFAULT, defaults.get(name));
                }
            });
            Optional<Xpp3Dom> element =
                    fixed.containsKey(name) ? Optional.of(text(name, fixed.get(name))) : merged(parameter, user, own);
            element.ifPresent(configuration::addChild);
        }
        return configuration;
    }

    private static Optional<Xpp3Dom> merged(Parameter parameter, List<Xpp3Dom> user, Optional<Xpp3Dom> own) {
        for (Xpp3Dom configuration : user) {
            Xpp3Dom set = Optional.ofNullable(configuration.getChild(parameter.getName()))
                    .orElseGet(
                            () -> parameter.getAlias() == null ? null : configuration.getChild(parameter.getAlias()));
            if (set != null) {
                Xpp3Dom named = new Xpp3Dom(set, parameter.getName());
                return Optional.of(Xpp3Dom.mergeXpp3Dom(named, own.orElse(null), true));
            }
        }
        return own;
    }

    private static Xpp3Dom text(String name, String value) {
        Xpp3Dom dom = new Xpp3Dom(name);
        dom.setValue(value);
        return dom;
    }

    private static Xpp3Dom dom(PlexusConfiguration from) {
        Xpp3Dom dom = new Xpp3Dom(from.getName());
        dom.setValue(from.getValue(null));
        for (String attribute : from.getAttributeNames()) {
            dom.setAttribute(attribute, from.getAttribute(attribute));
        }
        for (PlexusConfiguration child : from.getChildren()) {
            dom.addChild(dom(child));
        }
        return dom;
    }
}
