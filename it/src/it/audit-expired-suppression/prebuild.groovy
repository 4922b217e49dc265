def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().jarsOnly().advisories(java.time.Instant.now())
story.dependency('pom.xml', 'org.apache.logging.log4j', 'log4j-core', '2.14.1')
story.dependency('pom.xml', 'org.apache.commons', 'commons-text', '1.9')
story.write('suppressions.xml', '''<?xml version="1.0" encoding="UTF-8"?>
<suppressions xmlns="https://jeremylong.github.io/DependencyCheck/dependency-suppression.1.3.xsd">
  <suppress until="2026-01-01Z">
    <notes>We interpolate no text of others. To be mended by the end of the year.</notes>
    <packageUrl regex="true">^pkg:maven/org\\.apache\\.commons/commons-text@.*$</packageUrl>
    <cve>CVE-2022-42889</cve>
  </suppress>
  <suppress>
    <notes>Left over.</notes>
    <gav>com.acme:gone:1.0</gav>
    <cve>CVE-2020-0001</cve>
  </suppress>
</suppressions>
''')
story.write('known.vex.json', '''{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "vulnerabilities": [
    {
      "id": "CVE-2021-44228",
      "analysis": {"state": "not_affected", "justification": "code_not_reachable", "detail": "JndiLookup is taken out."},
      "affects": [{"ref": "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?type=jar"}]
    }
  ]
}
''')
story.repository().commit('First')
true
