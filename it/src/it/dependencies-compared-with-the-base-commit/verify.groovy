def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
assert record.dependencyChanges.changes == []
assert record.dependencyChanges.modules == 1
assert record.warnings.size() == 1
assert record.warnings[0] ==~ /The dependencies of leaf are not compared with the POMs of [0-9a-f]{10}: the POM of com.acme.gone:gone:1.0 cannot be had\. .* -Dci.baseline=base\/record.json\./
assert !story.hasStackTrace()
true
