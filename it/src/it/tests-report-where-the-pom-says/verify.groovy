def record = io.github.cimaven.it.Story.of(binding.variables).record()
assert record.success
assert record.warnings.contains('Nothing tells which tests of greeter fail: maven-surefire-plugin writes no JUnit XML. ' +
        "Do without disableXmlReport and statelessTestsetReporter's disable, or type -Dci.tests.fail=all.")
true
