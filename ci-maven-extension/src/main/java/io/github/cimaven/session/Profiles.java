package io.github.cimaven.session;

import io.github.cimaven.lane.Lane;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Profile;

/**
 * Makes a lane a profile that Maven knows, so that {@code -P} takes its id and {@code help:active-profiles} shows it,
 * and a profile of the same id in a POM is active with it.
 *
 * <p>The profile itself is empty: Maven would let its content win over the user's. {@link Run#projectsRead()} merges the
 * lane's content under the user's instead.
 */
final class Profiles {
    private Profiles() {}

    /** @param chosen the lane of this build */
    static void register(MavenSession session, Optional<Lane> chosen) {
        MavenExecutionRequest request = session.getRequest();
        for (Lane lane : Lane.values()) {
            boolean active = request.getActiveProfiles().contains(lane.id());
            boolean isChosen = chosen.isPresent() && chosen.get() == lane;
            if (isChosen || active || request.getInactiveProfiles().contains(lane.id())) {
                register(session, lane);
            }
            if (isChosen && !active) {
                activate(request, lane.id());
            }
        }
    }

    private static void register(MavenSession session, Lane lane) {
        Profile profile = new Profile();
        profile.setId(lane.id());
        session.getRequest().addProfile(profile);
        // Maven 4 looks for the ids of -P in the POMs and the settings only.
        org.apache.maven.settings.Profile known = new org.apache.maven.settings.Profile();
        known.setId(lane.id());
        if (session.getSettings().getProfiles().stream()
                .noneMatch(other -> other.getId().equals(lane.id()))) {
            session.getSettings().addProfile(known);
        }
    }

    private static void activate(MavenExecutionRequest request, String id) {
        Optional<Method> activation = Arrays.stream(request.getClass().getMethods())
                .filter(method -> method.getName().equals("getProfileActivation"))
                .findFirst();
        if (activation.isEmpty()) {
            request.addActiveProfile(id);
            return;
        }
        // Since Maven 4; addActiveProfile is not supported there. Optional: modules need not have such a profile.
        try {
            Object profiles = activation.get().invoke(request);
            profiles.getClass()
                    .getMethod("activateOptionalProfile", String.class)
                    .invoke(profiles, id);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("This Maven does not let an extension activate the profile " + id + ".", e);
        }
    }
}
