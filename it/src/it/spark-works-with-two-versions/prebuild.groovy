def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('spark').extension()
story.replace('pom.xml', '</properties>', '''  <ci.spark.versions>3.5.6,4.0.1</ci.spark.versions>
    <ci.spark.check>com.acme.TotalsCheck</ci.spark.check>
  </properties>''')
story.repository().commit('First').tag('v1.0.0')
true
