def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('endless-goal').replace('pom.xml', '<!-- endless task -->', '<waitfor maxwait="20" maxwaitunit="minute" checkevery="10"><available file="never" /></waitfor>').extension().repository().commit('Wait')
true
