package io.github.cimaven.publish;

import io.github.cimaven.json.Json;
import io.github.cimaven.publish.protocol.Heartbeat;
import io.github.cimaven.publish.protocol.HeldElsewhereException;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.protocol.Publisher;
import io.github.cimaven.publish.protocol.Run;
import io.github.cimaven.publish.protocol.Setup;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.record.Occasion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A run in a process of its own: publishes one release with everything real, from a fresh folder and with a signature
 * that no other run has.
 *
 * @param folder of the release; {@value #SERVICES} in it says which services there are
 * @param run the name of the run of the CI service
 * @param log takes sentences
 */
record KillableRun(Path folder, String run, int attempt, KillPoints points, Consumer<String> log) {
    static final int REFUSED = 3;
    static final int PENDING = 4;
    static final String SIGNATURE = "org/x/lib/1.2.3/lib-1.2.3.jar.asc";
    static final String SERVICES = "services.json";

    /** @param arguments the folder, name and attempt of the run, and the point at which it is killed */
    public static void main(String[] arguments) throws IOException {
        KillPoints points = new KillPoints(Integer.parseInt(arguments[3]));
        int end = new KillableRun(
                        Path.of(arguments[0]),
                        arguments[1],
                        Integer.parseInt(arguments[2]),
                        points,
                        System.err::println)
                .publish();
        System.exit(end);
    }

    /** @return 0 when it is published, {@link #REFUSED} or {@link #PENDING} */
    int publish() throws IOException {
        Path own = folder.resolve("runner-" + run + "-" + attempt);
        Staged staged = new Staged(own.resolve("staging"))
                .file(SIGNATURE, UUID.randomUUID().toString());
        try (KillableWorld world = world(own, staged)) {
            world.tell(Occasion.RELEASING);
            return publish(world, own, staged);
        } catch (PublishException e) {
            throw new IllegalStateException(e);
        }
    }

    private int publish(KillableWorld world, Path own, Staged staged) throws IOException {
        try {
            new Publisher(new Setup(
                            world.store(),
                            world.channels(),
                            new Run(run, attempt, UUID.randomUUID().toString(), Optional.empty()),
                            Clock.systemUTC(),
                            Duration.ofMinutes(5),
                            Heartbeat.none(),
                            process -> true,
                            own.resolve("cache"),
                            log))
                    .publish(SealedRelease.of(
                            world.release(),
                            Clock.systemUTC().instant(),
                            run,
                            staged.staging(),
                            staged.plan(),
                            own.resolve("attached")));
            world.tell(Occasion.RELEASED);
            return 0;
        } catch (HeldElsewhereException e) {
            // The other one tells.
            log.accept(e.getMessage());
            return REFUSED;
        } catch (PublishException e) {
            log.accept(e.getMessage());
            world.tell(Occasion.RELEASE_FAILED);
            return REFUSED;
        } catch (PendingException e) {
            log.accept(e.getMessage());
            world.tell(Occasion.RELEASE_FAILED);
            return PENDING;
        }
    }

    private KillableWorld world(Path own, Staged staged) throws IOException, PublishException {
        Map<String, String> services = Json.object(Files.readString(folder.resolve(SERVICES))).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, service -> service.getValue().getAsString()));
        return services.containsKey("slack")
                ? KillableCloud.open(own, services, points)
                : KillableRepository.open(folder, own, staged, services, points);
    }
}
