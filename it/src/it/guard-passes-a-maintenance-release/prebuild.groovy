def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').extension()
def repository = story.repository().commit('First').tag('v1.0.0').branch('release/1').checkout('main')
story.write('news.txt', 'two')
repository.commit('Second').tag('v2.0.0').checkout('release/1')
story.replace('pom.xml', '<version>1.0.0</version>', '<version>1.0.1</version>')
repository.commit('Mend').tag('v1.0.1')
true
