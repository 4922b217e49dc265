package io.github.cimaven.sign;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** BouncyCastle's OpenPGP, without its JCE provider: nothing of it is registered in the JVM. */
public final class SignEngine {
    /** In the package of the glue. */
    public static final String GLUE = "BouncyCastle";

    private SignEngine() {}

    public static EngineDefinition definition() {
        return EngineDefinition.pinned(
                "bouncycastle", "BouncyCastle", List.of(), "io.github.cimaven.sign.bouncycastle");
    }
}
