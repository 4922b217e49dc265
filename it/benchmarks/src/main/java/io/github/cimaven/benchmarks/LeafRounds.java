package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Builds a change of one leaf again and again, each time in a fresh work tree. */
final class LeafRounds {
    private final Maven maven;
    private final LeafCommand command;
    private final Map<LeafVariant, Checkout> checkouts = new EnumMap<>(LeafVariant.class);
    private final Map<LeafVariant, Samples> samples = new EnumMap<>(LeafVariant.class);
    private final Map<LeafVariant, Evidence> evidence = new EnumMap<>(LeafVariant.class);

    LeafRounds(Maven maven, LeafCommand command) {
        this.maven = maven;
        this.command = command;
    }

    /** @param home where its checkouts are made */
    void prepare(LeafVariant variant, Project project, String productVersion, Path home)
            throws IOException, InterruptedException {
        Checkout checkout = Checkout.of(project, variant.extension(productVersion), home);
        checkouts.put(variant, checkout);
        samples.put(variant, new Samples());
        if (variant == LeafVariant.CACHE) {
            checkout.fresh("main");
            maven.run(checkout.folder(), checkout.log(), Map.of(), command.fill(checkout), false);
        }
    }

    /** @return whether the measured builds were offline */
    boolean run(int runs) throws IOException, InterruptedException {
        List<LeafVariant> order = new ArrayList<>(checkouts.keySet());
        for (LeafVariant variant : order) {
            // Online for the first time, so that all plugins are there.
            build(variant, false);
            evidence.put(variant, Evidence.of(checkouts.get(variant)));
        }
        boolean offline = canBeOffline(order);
        for (int round = 0; round < runs; round++) {
            Collections.rotate(order, 1);
            for (LeafVariant variant : order) {
                samples.get(variant).add(build(variant, offline));
            }
        }
        return offline;
    }

    Map<LeafVariant, Samples> samples() {
        return Collections.unmodifiableMap(samples);
    }

    Map<LeafVariant, Evidence> evidence() {
        return Collections.unmodifiableMap(evidence);
    }

    /** The second warm-up. Where one variant needs the network, all may use it. */
    private boolean canBeOffline(List<LeafVariant> variants) throws InterruptedException {
        try {
            for (LeafVariant variant : variants) {
                build(variant, true);
            }
            return true;
        } catch (IOException e) {
            System.err.println("Not offline, because: " + e.getMessage());
            return false;
        }
    }

    private Sample build(LeafVariant variant, boolean offline) throws IOException, InterruptedException {
        Checkout checkout = checkouts.get(variant);
        checkout.fresh("change");
        return maven.run(
                checkout.folder(),
                checkout.log(),
                new PullRequest(checkout).variables(),
                command.of(variant, checkout),
                offline);
    }
}
