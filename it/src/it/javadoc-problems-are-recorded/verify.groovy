def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
def errors = record.findings.findAll { it.rule == 'javadoc/error' }
assert errors.collect { it.line as int }.sort() == [8, 9]
assert errors.every { it.severity == 'WARNING' && it.file == 'src/main/java/com/acme/Greeter.java' && it.module == 'greeter' }
assert record.findings.any { it.rule == 'javadoc/warning' && it.severity == 'NOTE' && it.line == 15 }
assert story.text('target/ci/summary.md').contains('javadoc/error')
assert story.log() =~ /::warning .*file=src\/main\/java\/com\/acme\/Greeter.java,line=9.*javadoc\/error/
assert story.has('target/ci/artifacts/greeter-1.0.0-javadoc.jar')
assert !story.hasStackTrace()
true
