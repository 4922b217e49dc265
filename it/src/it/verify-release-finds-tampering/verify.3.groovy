def story = io.github.cimaven.it.Story.of(binding.variables)
def base = 'published/com/acme/greeter/1.0.0'
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'failed'
assert report.checks.any { it.kind.asString == 'SIGNATURE' && it.message.asString.contains('the signature of com/acme/greeter/1.0.0/greeter-1.0.0.jar in directory does not fit the file') }
java.nio.file.Files.writeString(story.path("$base/greeter-1.0.0.jar.asc"), context.get('asc'))
// A file that is gone, and one that nobody built.
java.nio.file.Files.delete(story.path("$base/greeter-1.0.0-sources.jar"))
java.nio.file.Files.writeString(story.path("$base/greeter-1.0.0-extra.jar"), 'extra')
true
