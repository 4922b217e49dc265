def story = io.github.cimaven.it.Story.of(binding.variables)
def base = 'published/com/acme/greeter/1.0.0'
assert story.record().publication.result == 'published'
// A byte of the jar.
context.put('jar', java.nio.file.Files.readAllBytes(story.path("$base/greeter-1.0.0.jar")))
def changed = context.get('jar').clone()
changed[changed.length / 2 as int] ^= 1
java.nio.file.Files.write(story.path("$base/greeter-1.0.0.jar"), changed)
true
