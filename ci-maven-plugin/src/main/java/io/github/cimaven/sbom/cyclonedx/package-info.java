/** What speaks to the CycloneDX library: loaded in a class loader below the plugin that makes the SBOM. */
package io.github.cimaven.sbom.cyclonedx;
