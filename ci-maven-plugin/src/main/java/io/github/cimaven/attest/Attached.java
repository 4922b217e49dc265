package io.github.cimaven.attest;

import java.util.List;

/** The names of what is published with a release beside its artifacts. */
public final class Attached {
    public static final String BOM_JSON = "bom.cdx.json";
    public static final String BOM_XML = "bom.cdx.xml";
    public static final String AUDIT = "audit.json";
    public static final String SARIF = "audit.sarif";
    public static final String VEX = "vex.cdx.json";

    /** The statement in its envelope. */
    public static final String PROVENANCE = "provenance.intoto.jsonl";

    /** The statement without an envelope, of a release without signatures. */
    public static final String UNSIGNED_PROVENANCE = "provenance.intoto.json";

    public static final String RECORD = "release-record.json";
    public static final String RECORD_SIGNATURE = RECORD + ".asc";

    /** What this product writes, and may remove from an earlier run. */
    public static final List<String> ALL =
            List.of(BOM_JSON, BOM_XML, AUDIT, SARIF, VEX, PROVENANCE, UNSIGNED_PROVENANCE, RECORD, RECORD_SIGNATURE);

    private Attached() {}
}
