def story = io.github.cimaven.it.Story.of(binding.variables)
def bom = new File(localRepositoryPath, 'com/acme/story/bom/1-SNAPSHOT/bom-1-SNAPSHOT.pom')
bom.parentFile.mkdirs()
bom.text = new File(basedir, 'bom.xml').text
story.extension().repository().commit('First').tag('v1.0.0')
true
