def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
assert record.warnings.any { it.startsWith('JDKs 98 and 99 of ci.jdks are not installed here; found: ') && it.endsWith('No test runs on them.') }
assert record.tests.jdks.size() == 1
assert record.tests.run == 2
story.replace('pom.xml', '98,99', Runtime.version().feature().toString())
true
