def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.files('.github') == ['workflows/main-build.yml', 'workflows/pr-build.yml', 'workflows/release.yml']
assert story.text('.mvn/extensions.xml').contains('<artifactId>ci-maven-extension</artifactId>')
assert story.log().contains('+++ b/.github/workflows/pr-build.yml')
assert story.log().contains('+    timeout-minutes: 15')
assert story.log().contains('What else a first release needs is told by: mvn -Pci-release ci:doctor')
context.put('written', (story.files('.github').collect { ".github/$it" } + '.mvn/extensions.xml').collectEntries { [it, story.path(it.toString()).toFile().lastModified()] })
true
