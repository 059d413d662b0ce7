"""Countries by region of the world, as coarse as figures on few people can bear.

The codes are ISO 3166-1 alpha-3 and the user-assigned XKX in general use for Kosovo. The regions
follow the United Nations' geoscheme (M49), with the European Union and its neighbours told apart
because residence law does; Belgium stands alone, since Belgians need no residence document.
"""

from __future__ import annotations

from collections.abc import Mapping

_COUNTRIES: Mapping[str, str] = {
    "belgium": "BEL",
    "european_union": """
        ALA AUT BGR CYP CZE DEU DNK ESP EST FIN FRA GLP GRC GUF HRV HUN IRL ITA LTU LUX LVA MLT
        MTQ MYT NLD POL PRT REU ROU SVK SVN SWE MAF""",
    "europe_other": """
        ALB AND BIH BLR CHE FRO GBR GGY GIB IMN ISL JEY LIE MCO MDA MKD MNE NOR RUS SJM SMR SRB
        UKR VAT XKX""",
    "north_africa": "DZA EGY ESH LBY MAR SDN TUN",
    "west_africa": "BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO",
    "africa_other": """
        AGO ATF BDI BWA CAF CMR COD COG COM DJI ERI ETH GAB GNQ IOT KEN LSO MDG MOZ MUS MWI NAM RWA
        SOM SSD STP SWZ SYC TCD TZA UGA ZAF ZMB ZWE""",
    "west_asia": "ARE ARM AZE BHR GEO IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM",
    "south_asia": "AFG BGD BTN IND LKA MDV NPL PAK",
    "east_asia": """
        BRN CHN HKG IDN JPN KAZ KGZ KHM KOR LAO MAC MMR MNG MYS PHL PRK SGP THA TJK TKM TLS TWN
        UZB VNM""",
    "america": """
        ABW AIA ARG ATG BES BHS BLM BLZ BMU BOL BRA BRB BVT CAN CHL COL CRI CUB CUW CYM DMA DOM ECU
        FLK GRD GRL GTM GUY HND HTI JAM KNA LCA MEX MSR NIC PAN PER PRI PRY SGS SLV SPM SUR SXM TCA
        TTO URY USA VCT VEN VGB VIR""",
    "oceania": """
        ASM ATA AUS CCK COK CXR FJI FSM GUM HMD KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB
        TKL TON TUV UMI VUT WLF WSM""",
}

REGIONS: tuple[str, ...] = tuple(_COUNTRIES)
"""From near to far; a closed list."""

REGION_OF: Mapping[str, str] = {
    code: region for region, codes in _COUNTRIES.items() for code in codes.split()
}
"""From each country to its region."""
