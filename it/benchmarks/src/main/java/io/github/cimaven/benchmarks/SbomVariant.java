package io.github.cimaven.benchmarks;

/** Who makes the SBOM. */
enum SbomVariant {
    /** Nobody. */
    PLAIN(""),
    /** cyclonedx-maven-plugin, in the root's POM as its users have it. */
    CYCLONEDX("""
            <plugin>
              <groupId>org.cyclonedx</groupId>
              <artifactId>cyclonedx-maven-plugin</artifactId>
              <version>2.9.3</version>
              <inherited>false</inherited>
              <configuration><skipNotDeployed>false</skipNotDeployed><includeProvidedScope>false</includeProvidedScope></configuration>
              <executions><execution><phase>package</phase><goals><goal>makeAggregateBom</goal></goals></execution></executions>
            </plugin>"""),
    /** ci:sbom in each module, without the extension. */
    OURS("""
            <plugin>
              <groupId>io.github.ci-maven</groupId>
              <artifactId>ci-maven-plugin</artifactId>
              <version>%s</version>
              <executions><execution><phase>verify</phase><goals><goal>sbom</goal></goals></execution></executions>
            </plugin>""");

    private final String plugin;

    SbomVariant(String plugin) {
        this.plugin = plugin;
    }

    /** The plugin as the POM of the root has it. */
    String plugin(String productVersion) {
        return plugin.formatted(productVersion);
    }
}
