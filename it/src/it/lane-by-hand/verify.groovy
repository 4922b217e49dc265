def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().lane == [id: 'ci-release', reason: '-Pci-release']
def pom = story.text('target/effective-pom.xml')
assert pom.contains('<id>ci-guard</id>')
assert pom.contains('<id>ci-publish</id>')
assert pom.contains('<skipTests>true</skipTests>')
