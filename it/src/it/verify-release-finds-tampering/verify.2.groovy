def story = io.github.cimaven.it.Story.of(binding.variables)
def base = 'published/com/acme/greeter/1.0.0'
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'failed'
def bad = report.checks.findAll { it.result.asString == 'BAD' && it.subject.asString.contains('greeter-1.0.0.jar') }.collect { it.kind.asString } as Set
assert bad == ['BYTES', 'CHECKSUM', 'SIGNATURE'] as Set
java.nio.file.Files.write(story.path("$base/greeter-1.0.0.jar"), context.get('jar'))
// A signature that is good, and of another file.
context.put('asc', story.text("$base/greeter-1.0.0.jar.asc"))
java.nio.file.Files.writeString(story.path("$base/greeter-1.0.0.jar.asc"), story.text("$base/greeter-1.0.0.pom.asc"))
true
