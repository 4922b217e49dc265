def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('hudson is no CI service that ci:init knows') }
def release = story.path('.github/workflows/release.yml')
java.nio.file.Files.delete(release)
java.nio.file.Files.createSymbolicLink(release, java.nio.file.Path.of('../../../elsewhere.yml'))
true
